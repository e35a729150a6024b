struct LogLine {
    var message: String
    var detail: String
}

@MainActor
protocol LogStage {
    /// Takes a line, does its own part, and hands on what the next stage may see.
    func pass(_ line: LogLine) -> LogLine
}

@MainActor
struct ActivityLog {
    let stages: [any LogStage]

    func write(_ message: String, detail: String = "") {
        var line = LogLine(message: message, detail: detail)
        for stage in stages {
            line = stage.pass(line)
        }
    }
}
