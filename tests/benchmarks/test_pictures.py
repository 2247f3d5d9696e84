from pathlib import Path

from PIL import Image

from benchmarks.pictures import PICTURES, draw_gexf, slim
from extractor.exports.gexf import GEXF
from extractor.graph.statements import statements
from tests.command import ROOT
from tests.factories import a_bulletin
from tests.needs import needs


@needs("fonts")
def test_a_gexf_file_is_drawn_in_its_own_colours(tmp_path: Path) -> None:
    GEXF().write(statements(a_bulletin()), tmp_path / "graph.gexf")
    draw_gexf(tmp_path / "graph.gexf", tmp_path / "graph.png")
    with Image.open(tmp_path / "graph.png") as image:
        colours = {colour for _, colour in image.convert("RGB").getcolors(1 << 20) or ()}
    assert {(214, 95, 14), (31, 97, 160), (27, 133, 98)} <= colours


def test_a_slim_picture_has_the_same_size_in_pixels(tmp_path: Path) -> None:
    linear, radial = Image.linear_gradient("L"), Image.radial_gradient("L")
    Image.merge("RGB", (linear, radial, linear.rotate(90))).save(tmp_path / "a.png")
    before = (tmp_path / "a.png").stat().st_size
    slim(tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as image:
        assert image.size == (256, 256)
    assert (tmp_path / "a.png").stat().st_size < before


def test_every_picture_is_shown_and_every_picture_shown_is_there() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    text = "".join(page.read_text("utf-8") for page in pages)
    assert [picture.name for picture in PICTURES.glob("*.png") if f"pictures/{picture.name}" not in text] == []
