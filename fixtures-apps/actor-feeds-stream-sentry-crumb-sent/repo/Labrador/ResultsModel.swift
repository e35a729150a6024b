import Observation

@MainActor
@Observable
final class ResultsModel {
    var term = ""
    private(set) var names: [String] = []
    private let feeds: Feeds

    init(feeds: Feeds) {
        self.feeds = feeds
    }

    var visible: [String] {
        term.isEmpty ? names : names.filter { $0.localizedCaseInsensitiveContains(term) }
    }

    func search() async {
        await feeds.searches.post(term)
    }

    func collect() async {
        for await name in await feeds.results.values() { names.append(name) }
    }

    func refresh() async {
        try? await LabReader(feed: feeds.results).load()
    }
}
