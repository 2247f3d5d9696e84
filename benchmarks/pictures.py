"""The pictures of README and docs, made from the sample bulletins: GEXF, the report, the explorer, notebooks' charts.

    python -m benchmarks.pictures

Needs Debian's chromium and fonts-noto-cjk. The pictures go into docs/pictures/.
"""

from base64 import b64decode
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from urllib.parse import quote

import matplotlib as mpl
import matplotlib.pyplot as plt
import nbformat
from lxml import etree
from matplotlib.collections import LineCollection
from nbclient import NotebookClient
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from benchmarks.explorer import serving
from extractor.builds import build
from extractor.exports.registry import exporter_named
from extractor.views.notebook.charts import styled, write_names

ROOT: Final = Path(__file__).resolve().parent.parent
PICTURES: Final = ROOT / "docs" / "pictures"
CHARTS: Final = {"from-bulletin-to-graph": ("months", "offices"), "careers-and-succession": ("tenures", "career"), "who-meets-whom": ("together",)}  # fmt: skip  # noqa: E501
_NS: Final = "{http://gexf.net/1.3}"
_VIZ: Final = "{http://gexf.net/1.3/viz}"
_NAMED: Final = 70  # nodes whose names are written


def draw_gexf(path: Path, picture: Path) -> None:
    """Draws a GEXF file by what stands in it: places, sizes, colours and names; nothing is laid out here."""
    root = etree.parse(path).getroot()
    nodes = {node.get("id", ""): _looks(node) for node in root.iter(f"{_NS}node")}
    mpl.use("agg")
    with styled(11, 9) as axes:
        ends = [(nodes[edge.get("source", "")], nodes[edge.get("target", "")]) for edge in root.iter(f"{_NS}edge")]
        lines = [(one["place"], other["place"]) for one, other in ends]
        colours = [(*one["colour"], 0.28) for one, _ in ends]
        axes.add_collection(LineCollection(lines, colors=colours, linewidths=0.6, zorder=1))
        shown = sorted(nodes.values(), key=lambda node: -node["size"])
        areas = [(node["size"] * 0.62) ** 2 for node in shown]
        axes.scatter(
            [node["place"][0] for node in shown], [node["place"][1] for node in shown], c=[n["colour"] for n in shown],
            s=areas, edgecolors="white", linewidths=0.6, zorder=2,
        )  # fmt: skip
        axes.set_aspect("equal")
        axes.set_axis_off()
        named = [(node["label"], node["place"], area) for node, area in zip(shown, areas, strict=True)]
        write_names(axes, named, _NAMED, letter=8)
    plt.savefig(picture, dpi=90)
    plt.close("all")


def _looks(node: etree._Element) -> dict[str, Any]:
    found = {name: node.find(f"{_VIZ}{name}") for name in ("color", "position", "size")}
    colour, place, size = (dict(each.attrib) if each is not None else {} for each in found.values())
    return {
        "label": node.get("label", ""),
        "colour": tuple(int(colour[channel]) / 255 for channel in "rgb"),
        "place": (float(place["x"]), float(place["y"])),
        "size": float(size["value"]),
    }


def shoot_report(browser: Browser, report: Path) -> None:
    """The report at desktop and phone width, in light and dark."""
    shots = {"report": (1200, 1000, "light", None), "report-dark": (1200, 1000, "dark", "#network"), "report-phone": (390, 844, "light", "#people")}  # fmt: skip  # noqa: E501
    for name, (width, height, scheme, section) in shots.items():
        page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(report.as_uri() + (section or ""))
        if section == "#people":
            page.locator("#people .card summary").first.click()
        page.wait_for_timeout(300)
        page.screenshot(path=PICTURES / f"{name}.png")
        page.close()


def shoot_explorer(browser: Browser, address: str) -> None:
    """The explorer: a person, a fact in its document, the network in the dark, and a question; one on a phone."""
    base = "https://w3id.org/civicgraph/id/"
    person, document = (
        quote(base + iri, safe="") for iri in ("person/芦汀镇/秦望山", "document/default/luting-2024-01")
    )
    shots = {
        "explorer": (1280, "light", f"/thing?iri={person}", "[data-drawn]"),
        "explorer-document": (1280, "light", f"/thing?iri={document}&start=211&end=256#passage", "[data-drawn]"),
        "explorer-network": (1280, "dark", f"/network?iri={person}", "[data-drawn]"),
        "explorer-query": (1280, "light", "/query?question=documents", ".yasr_results tbody tr"),
        "explorer-phone": (390, "dark", f"/thing?iri={person}", "[data-drawn]"),
    }
    for name, (width, scheme, path, ready) in shots.items():
        page = browser.new_page(viewport={"width": width, "height": 844}, color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(address + path)
        page.wait_for_selector(ready, timeout=60_000)
        page.screenshot(path=PICTURES / f"{name}.png")
        page.close()


def run_notebook(path: Path, names: tuple[str, ...]) -> None:
    """The charts of a notebook, in their order, under these names."""
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(path.parent)}}).execute()
    outputs = (output for cell in notebook.cells for output in cell.get("outputs", ()) if "data" in output)
    charts = [output.data["image/png"] for output in outputs if "image/png" in output.data]
    for name, chart in zip(names, charts, strict=True):
        (PICTURES / f"notebook-{name}.png").write_bytes(b64decode(chart))


def main() -> None:
    """Makes all pictures again."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        out = Path(folder)
        built = build(ROOT / "seeds" / "bulletins", out)
        exporter = exporter_named("gexf", "person-office-body")
        exporter.write(built.statements, out / "offices.gexf")
        draw_gexf(out / "graph.gexf", PICTURES / "gephi-whole.png")
        draw_gexf(out / "offices.gexf", PICTURES / "gephi-offices.png")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            shoot_report(browser, out / "report.html")
            with serving(out) as address:
                shoot_explorer(browser, address)
            browser.close()
    for name, charts in CHARTS.items():
        run_notebook(ROOT / "notebooks" / f"{name}.ipynb", charts)

    for picture in sorted(PICTURES.glob("*.png")):
        slim(picture)


def slim(picture: Path) -> None:
    """The picture with as few colours as it needs: a third of the size, and nothing that an eye would miss."""
    with Image.open(picture) as image:
        few = image.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE)
    few.save(picture, optimize=True)


if __name__ == "__main__":
    main()
