// own operators that append to a message
import SwiftUI
import HealthKit
import Sentry

infix operator <+>: AdditionPrecedence

struct Message {
    var text: String

    static func <+> (message: Message, line: String) -> Message {
        Message(text: message.text + "\n" + line)
    }

    static func += (message: inout Message, line: String) {
        message.text += "\n" + line
    }
}

@main
struct OperatorsApp: App {
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Messages").task { try? await compose() } }
    }

    func compose() async throws {
        let procedures = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: []
        ).result(for: store)
        let start = Message(text: "Care")
        let help = start <+> "Open settings" <+> "Tap Health"
        var summary = start <+> "Procedures"
        for procedure in procedures { summary += procedure.displayName }
        SentrySDK.capture(message: help.text)
        SentrySDK.capture(message: summary.text) // leak: clinical-data-to-third-party
    }
}
