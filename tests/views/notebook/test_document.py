from pathlib import Path

import pytest

from extractor.errors import DocumentError
from extractor.views.notebook.document import show
from tests.command import BULLETIN


def test_a_document_is_shown_with_its_mentions_marked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BULLETIN, "utf-8")
    shown = show(tmp_path / "a.txt")
    html = shown._repr_html_()
    assert shown.id == "a"
    assert '<mark class="person" title="PERSON">方若谷</mark>' in html
    assert '<mark class="office">职务</mark>' in html


def test_a_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="holds no "):
        show(tmp_path)


def test_an_empty_document_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    with pytest.raises(DocumentError, match="is empty"):
        show(tmp_path / "a.txt")
