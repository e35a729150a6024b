/// What a sheet looks like on paper, and what the printer's queue calls it.
struct SheetLayout {
    func jobName(for sheet: VisitSheet) -> String {
        "Visit sheet, \(sheet.lines.count) lines"
    }

    func text(for sheet: VisitSheet) -> String {
        (["For your visit", ""] + sheet.lines.map { "[ ] \($0)" }).joined(separator: "\n")
    }
}
