import Foundation

struct StampStage: LogStage {
    func pass(_ line: LogLine) -> LogLine {
        var stamped = line
        stamped.message = "\(Date.now.formatted(date: .omitted, time: .standard)) \(line.message)"
        return stamped
    }
}
