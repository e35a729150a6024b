import Combine

@MainActor
final class PapersModel: ObservableObject {
    @Published private(set) var papers: [Paper] = []
    @Published private(set) var opened: Paper?
    @Injected(\.papers) private var repository
    @Injected(\.tracker) private var tracker

    func load() async throws {
        papers = try await repository.papers()
    }

    func open(_ paper: Paper) {
        opened = paper
        tracker.track("paper_opened", ["screen": "papers", "paper": paper.title])
    }
}
