import SwiftUI

@MainActor
final class ChartViewModel: ObservableObject {
    @Published private(set) var sections: [(title: String, names: [String])] = []
    private let permission: PermissionService
    private let repositories: [String: RecordRepository]

    init(permission: PermissionService, repositories: [String: RecordRepository]) {
        self.permission = permission
        self.repositories = repositories
    }

    func load() async {
        do {
            try await permission.request()
            for (title, repository) in repositories.sorted(by: { $0.key < $1.key }) {
                sections.append((title, try await repository.all().map(\.displayName)))
            }
        } catch {
            sections = []
        }
    }
}

struct ChartView: View {
    @StateObject var model: ChartViewModel

    var body: some View {
        List {
            ForEach(model.sections, id: \.title) { section in
                Section(section.title) {
                    ForEach(section.names, id: \.self) { Text($0) }
                }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { await model.load() }
    }
}
