from hypothesis import example, given

from extractor.reading.characters import normalise
from extractor.reading.layout import repair
from tests.reading.strategies import damaged_texts


@given(damaged_texts)
@example("\ufeff𠮷家村𬭚厂召开会议,欧阳\r\n\r\n图为现场\r\n\r\n青、司马青出席。")
@example("全 ** 会\n\n\n\n的要求")
def test_every_range_leads_back_to_its_characters(source: str) -> None:
    """Every range leads back to its characters."""
    layout = repair(source)
    view = normalise(source)
    for at, character in enumerate(layout.content):
        spans = layout.alignment.to_source(at, at + 1)
        if spans:
            ((start, end),) = spans
            assert (view[start:end], end - start) == (character, 1)
        else:
            assert character == "\n"


@given(damaged_texts)
def test_spans_are_disjoint_and_in_order_within_a_block(source: str) -> None:
    """Spans are disjoint and in order within a block."""
    layout = repair(source)
    for section in layout.sections:
        for block in section.blocks:
            position = 0
            for start, end in layout.alignment.to_source(*block.span):
                assert position <= start < end <= len(source)
                position = end


@given(damaged_texts)
def test_blocks_part_the_content(source: str) -> None:
    """Blocks part the content."""
    layout = repair(source)
    blocks = [block.span for section in layout.sections for block in section.blocks]
    assert "\n".join(layout.content[start:end] for start, end in blocks) == layout.content
    assert all(start < end for start, end in blocks)


def test_a_source_of_nothing_but_blanks_has_no_content() -> None:
    """A source of nothing but blanks has no content."""
    layout = repair("\ufeff \r\n\u3000\n** **\n---\n")
    assert (layout.content, layout.sections) == ("", ())


def test_a_clean_text_is_left_as_it_is() -> None:
    """A clean text is left as it is."""
    source = "云溪镇召开推进会\n近日，云溪镇召开推进会。\n会议由欧阳青主持。"
    assert repair(source).content == source
