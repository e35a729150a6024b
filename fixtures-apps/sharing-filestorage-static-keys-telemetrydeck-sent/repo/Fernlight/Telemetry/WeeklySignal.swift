import Sharing
import TelemetryDeck

/// Which tips are put away without being read.
struct WeeklySignal {
    @SharedReader(.remembered) private var entries

    func send() {
        TelemetryDeck.signal("Tips.week", parameters: ["entries": entries.joined(separator: ",")])
    }
}
