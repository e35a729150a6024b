import Combine

@MainActor
final class SheetViewModel: ObservableObject {
    @Published private(set) var sheet = Sheet()
    @Published private(set) var isBusy = false
    private let chain: SheetLink
    private let access: SheetAccess

    init(chain: SheetLink, access: SheetAccess) {
        self.chain = chain
        self.access = access
    }

    func write() async {
        isBusy = true
        defer { isBusy = false }
        do {
            try await access.request()
            var fresh = Sheet()
            try await chain.write(into: &fresh)
            sheet = fresh
        } catch {
            sheet = Sheet()
        }
    }
}
