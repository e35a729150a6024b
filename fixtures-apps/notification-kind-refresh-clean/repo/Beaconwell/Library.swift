import Combine
import Foundation

@MainActor
final class Library: ObservableObject {
    @Published private(set) var titles: [LibraryKind: [String]] = [:]
    private let reader: LibraryReader
    private var cancellables: Set<AnyCancellable> = []

    init(reader: LibraryReader) {
        self.reader = reader
        NotificationCenter.default.publisher(for: .libraryNeedsRefresh)
            .compactMap { $0.userInfo?[RefreshRequest.kindKey] as? LibraryKind }
            .receive(on: DispatchQueue.main)
            .sink { [weak self] kind in self?.refresh(kind) }
            .store(in: &cancellables)
    }

    func authorize() async {
        try? await reader.authorize()
    }

    private func refresh(_ kind: LibraryKind) {
        Task {
            titles[kind] = try await reader.titles(kind.sampleType)
        }
    }
}
