import SwiftUI

@MainActor
final class ListsViewModel: ObservableObject {
    @Published var left: [RecordItem] = []
    @Published var right: [RecordItem] = []

    private let permission: HealthPermission
    private let allergies: RecordsRepository
    private let conditions: RecordsRepository

    init(permission: HealthPermission, allergies: RecordsRepository, conditions: RecordsRepository) {
        self.permission = permission
        self.allergies = allergies
        self.conditions = conditions
    }

    func load() async throws {
        try await permission.request()
        left = try await allergies.items()
        right = try await conditions.items()
    }
}

struct ListsView: View {
    @StateObject var viewModel: ListsViewModel

    var body: some View {
        HStack {
            List(viewModel.left) { Text($0.name) }
            List(viewModel.right) { Text($0.name) }
        }
        .task { try? await viewModel.load() }
    }
}
