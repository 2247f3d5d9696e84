import io
import zipfile

import docx
import pytest

from extractor.errors import DocumentError, LimitError
from extractor.reading.formats import read_source
from extractor.reading.limits import DEFAULTS, Limits
from tests.reading.making import docx_of, zip_of


def with_body(body: str, *, declaration: str = "") -> bytes:
    """A DOCX document whose body is this XML."""
    parts = {}
    with zipfile.ZipFile(io.BytesIO(docx_of(""))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{declaration}'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{body}</w:body></w:document>"
    ).encode()
    return zip_of(parts)


def test_paragraphs_keep_their_numbers() -> None:
    source = read_source(docx_of("云溪镇召开会议", "", "方若谷主持。"), ".docx", DEFAULTS)
    assert source.text == "云溪镇召开会议\n方若谷主持。"
    assert [tuple(part) for part in source.parts] == [("paragraph", 1, 0), ("paragraph", 3, 8)]


def test_a_table_is_read_cell_by_cell() -> None:
    document = docx.Document()
    document.add_paragraph("名单")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "组长", "方若谷"
    out = io.BytesIO()
    document.save(out)
    assert read_source(out.getvalue(), ".docx", DEFAULTS).text == "名单\n组长\n方若谷"


@pytest.mark.parametrize(
    "body, text",
    [
        ("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>", "甲\t乙\n丙"),
        ("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "甲"),
        ("<w:p><w:ins><w:r><w:t>添</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>", "添"),
        ("<w:p><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink></w:p>", "链"),
        (
            (
                "<w:p><w:r><w:t>外</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p>"
                "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p>"
                "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>面</w:t></w:r></w:p>"
            ),
            "外面\n框",
        ),
    ],
)
def test_what_of_a_paragraph_is_text(body: str, text: str) -> None:
    assert read_source(with_body(body), ".docx", DEFAULTS).text == text


BOMB = '<!DOCTYPE w [<!ENTITY a "会议">{}]>'.format(
    "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
)


def test_entities_are_not_expanded() -> None:
    bomb = with_body("<w:p><w:r><w:t>甲&j;乙</w:t></w:r></w:p>", declaration=BOMB)
    try:
        text = read_source(bomb, ".docx", DEFAULTS).text
    except DocumentError:
        return
    assert len(text) < 10


def test_a_file_of_the_machine_is_not_read() -> None:
    declaration = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    source = read_source(
        with_body("<w:p><w:r><w:t>甲&x;乙</w:t></w:r></w:p>", declaration=declaration), ".docx", DEFAULTS
    )
    assert source.text in ("甲", "甲乙")


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", "is no DOCX document or a damaged one"),
        (docx_of("会议。")[:500], "is no DOCX document or a damaged one"),
        (zip_of({"a.txt": b"x"}), "is no DOCX document or a damaged one"),
        (with_body("<w:p>"), "is no DOCX document or a damaged one"),
    ],
)
def test_what_is_damaged_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read_source(data, ".docx", DEFAULTS)


def test_a_document_of_blanks_by_the_gigabyte_is_refused_before_it_is_unpacked() -> None:
    bomb = zip_of({"word/document.xml": b" " * 50_000_000})
    with pytest.raises(LimitError, match=r"becomes 1,0\d\d times its size when decompressed, more than 250"):
        read_source(bomb, ".docx", DEFAULTS)
    with pytest.raises(LimitError, match="becomes 50,000,000 bytes when decompressed, more than 9"):
        read_source(bomb, ".docx", Limits(ratio=2000, megabytes=9))
