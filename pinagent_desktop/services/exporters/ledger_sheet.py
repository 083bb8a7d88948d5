"""An account's ledger as a sheet (CSV)."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.ports.exporting import LedgerRow, LedgerSheet
from pinagent_desktop.services.exporters.atomic import whole_file
from pinagent_desktop.services.exporters.tables import guarded

COLUMNS = ("number", "at", "site_at", "what", "object", "title", "outcome", "session_id")


class CsvLedgerSheet(LedgerSheet):
    """One row a line of the ledger, as RFC 4180 has it; times in UTC."""

    @override
    def write(self, rows: Sequence[LedgerRow], to: Path) -> None:
        sheet = io.StringIO(newline="")
        writer = csv.writer(sheet, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for row in rows:
            site_at = row.site_at.isoformat() if row.site_at else ""
            texts = (row.what, row.object, row.title, row.outcome, row.session_id)
            writer.writerow([row.number, row.at.isoformat(), site_at, *map(guarded, texts)])
        with whole_file(to) as part:
            part.write_bytes(sheet.getvalue().encode("utf-8-sig", errors="replace"))
