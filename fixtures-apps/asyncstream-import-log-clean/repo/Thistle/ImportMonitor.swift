import OSLog

struct ImportMonitor {
    private let logger = Logger(subsystem: "health.thistle", category: "import")

    func follow(_ events: AsyncStream<ImportEvent>) async {
        for await event in events {
            switch event {
            case .started:
                logger.info("Import started")
            case .imported(let title, let position):
                logger.debug("\(position, privacy: .public): \(title, privacy: .private)")
            case .finished(let count):
                logger.info("Import finished, \(count, privacy: .public) records")
            }
        }
    }
}
