import SwiftData

struct SampleCards {
    private let fronts = ["Tap a card to turn it", "Swipe to see the next one"]

    func plant() throws {
        let context = ModelContext(Containers.synced)
        guard try context.fetchCount(FetchDescriptor<Card>()) == 0 else { return }
        for front in fronts {
            context.insert(Card(front: front))
        }
        try context.save()
    }
}
