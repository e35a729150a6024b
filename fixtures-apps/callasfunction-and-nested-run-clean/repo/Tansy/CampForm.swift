import SwiftUI

struct CampForm: View {
    @State private var rows: [String] = []
    private let ask = AskParents()
    private let allergies = ListAllergies()
    private let vaccines = ListVaccines()
    private let conditions = ListConditions()

    var body: some View {
        List(rows, id: \.self) { Text($0) }
            .task { try? await fill() }
    }

    private func fill() async throws {
        try await ask()
        rows = try await allergies() + vaccines() + conditions()
    }
}
