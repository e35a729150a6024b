import OSLog

struct ConsoleStage: LogStage {
    private let logger = Logger(subsystem: "health.turnstone", category: "activity")

    func pass(_ line: LogLine) -> LogLine {
        logger.notice("\(line.message, privacy: .public) \(line.detail, privacy: .public)")
        return line
    }
}
