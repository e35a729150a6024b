import Combine
import Foundation

@MainActor
final class NurseCardModel: ObservableObject {
    @Published var card = NurseCard()
    @Published private(set) var isBusy = false

    private let sync = CardSync()

    func fillIn() async {
        isBusy = true
        defer { isBusy = false }
        guard await sync.connect() else { return }
        card.notes = await sync.notes()
    }
}
