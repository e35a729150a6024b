import SwiftUI

struct WeekView: View {
    let registry: Registry
    @State private var considerations: [String] = []

    var body: some View {
        List(considerations, id: \.self) { Text($0) }
            .task { try? await consider() }
    }

    private func consider() async throws {
        try await registry(GrantUseCase.self)()
        let vitals = try await registry(VitalsUseCase.self)()
        let drugs = try await registry(DrugsUseCase.self)()
        considerations = vitals + drugs
    }
}
