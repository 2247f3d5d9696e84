from extractor.temporal.evidence import FAIR, STRONG, WEAK, Evidence


def test_weights_are_ordered_and_a_floor_alone_weighs_nothing() -> None:
    assert STRONG > FAIR > WEAK
    assert Evidence(reason="past", text="2024年3月").weight == 0
