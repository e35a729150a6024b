import AmplitudeSwift
import SwiftData

struct UsageFlush {
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "9b1d77"))

    func run(_ context: ModelContext) throws {
        try context.enumerate(FetchDescriptor<Vital>()) { row in
            amplitude.track(eventType: "stopped", eventProperties: ["at": row.name])
        }
        try context.delete(model: Stop.self)
    }
}
