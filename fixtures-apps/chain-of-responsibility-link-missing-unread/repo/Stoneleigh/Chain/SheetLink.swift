struct Sheet {
    struct Part: Identifiable {
        let heading: String
        let lines: [String]
        var id: String { heading }
    }

    var parts: [Part] = []
}

class SheetLink {
    var next: SheetLink?

    func write(into sheet: inout Sheet) async throws {
        try await next?.write(into: &sheet)
    }
}
