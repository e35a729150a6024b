import Observation

@Observable
final class Notebook {
    var pages: [String] = []

    func add(_ page: String) {
        guard !page.isEmpty else { return }
        pages.append(page)
    }
}
