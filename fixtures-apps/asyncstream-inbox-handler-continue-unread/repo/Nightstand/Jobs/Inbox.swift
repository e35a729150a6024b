actor Inbox {
    private let reader: ChartReader
    private(set) var shelf = EveningShelf()

    init(reader: ChartReader) { self.reader = reader }

    func work(through jobs: AsyncStream<Job>, onChange: @Sendable (EveningShelf) async -> Void) async {
        for await job in jobs {
            switch job {
            case .conditions:
                shelf.conditions = (try? await reader.conditions()) ?? []
            case .notes:
                continue
            case .clear:
                shelf = EveningShelf()
            }
            await onChange(shelf)
        }
    }
}
