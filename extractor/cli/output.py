"""Data on stdout: UTF-8 whatever the terminal's encoding, and line by line, so that a pipe need not wait."""

import os
import sys

from extractor.errors import ExportError


def print_line(line: bytes) -> None:
    """Writes one line at once.

    Raises:
        ExportError: stdout can't be written, for example because the disk is full.
        BrokenPipeError: the reader has gone (`| head`), which click ends quietly.
    """
    try:
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is left in the buffer would fail again when the interpreter closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise ExportError(f"standard output can't be written ({error.strerror}); make room for it") from error
