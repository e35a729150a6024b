import Foundation

@MainActor
struct SheetBuilder {
    let reader: ConditionReader
    let clinic: ClinicBook

    func rows() async -> [SheetRow] {
        let names = (try? await reader.names()) ?? []
        var rows = names.map(SheetRow.condition)
        rows.append(.spacer)
        if let number = clinic.number {
            rows.append(.phone(number))
        }
        rows.append(.link("Privacy policy", URL(string: "https://millbrook-sheet.org/privacy")!))
        return rows
    }
}
