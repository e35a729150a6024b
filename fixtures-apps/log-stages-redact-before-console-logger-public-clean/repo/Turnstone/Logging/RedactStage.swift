struct RedactStage: LogStage {
    func pass(_ line: LogLine) -> LogLine {
        LogLine(message: line.message, detail: "")
    }
}
