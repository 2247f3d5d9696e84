import pytest

from extractor.mentions.titles.pieces import Piece, cut


@pytest.mark.parametrize(
    "title, pieces",
    [
        ("县委副书记、县长", [Piece("县委副书记"), Piece("县长", is_joined=True)]),
        ("区委常委，兼任区纪委书记", [Piece("区委常委"), Piece("兼任区纪委书记")]),
        ("党委书记兼厂长", [Piece("党委书记"), Piece("兼厂长", is_joined=True)]),
        ("书记和主任", [Piece("书记"), Piece("主任", is_joined=True)]),
        ("人力资源和社会保障局局长", [Piece("人力资源和社会保障局局长")]),
        ("县长（挂职、援边）", [Piece("县长", ("挂职、援边",))]),
        ("县长（代县长（挂职））", [Piece("县长", ("代县长（挂职）",))]),
        ("（原）县长", [Piece("县长", ("原",))]),
        ("县长（挂职", [Piece("县长", ("挂职",))]),
        ("某试验区（广西）管委会主任", [Piece("某试验区（广西）管委会主任")]),
        ("某试验区（广西）、主任", [Piece("某试验区", ("广西",)), Piece("主任", is_joined=True)]),
        ("县长（一（二（三（四））））", [Piece("县长", ("一（二（三四））",))]),
        ("、，", []),
    ],
)
def test_pieces_and_their_notes(title: str, pieces: list[Piece]) -> None:
    assert cut(title) == pieces
