import Combine
import Foundation

@MainActor
final class LabsViewModel: ObservableObject {
    @Published private(set) var labs: [Lab] = []
    @Published var searchText = ""
    @Published var selection: Lab?

    private let repository: any LabsRepository
    private var cancellables: Set<AnyCancellable> = []

    init(repository: any LabsRepository, tracker: any Tracker) {
        self.repository = repository

        $searchText
            .debounce(for: .seconds(1), scheduler: DispatchQueue.main)
            .filter { !$0.isEmpty }
            .removeDuplicates()
            .sink { tracker.track("search", value: $0) }
            .store(in: &cancellables)
    }

    var visible: [Lab] {
        searchText.isEmpty ? labs : labs.filter { $0.title.localizedStandardContains(searchText) }
    }

    func load() {
        repository.labs()
            .receive(on: DispatchQueue.main)
            .replaceError(with: [])
            .sink { [weak self] in self?.labs = $0 }
            .store(in: &cancellables)
    }
}
