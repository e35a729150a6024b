// indirect enum, nested payloads by guard case and for case
import SwiftUI
import HealthKit
import Mixpanel

indirect enum Node {
    case text(String)
    case section(title: String, content: Node)
}

@main
struct TreeApp: App {
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Tree").task { try? await walk() } }
    }

    func walk() async throws {
        Mixpanel.initialize(token: "77d0", trackAutomaticEvents: false)
        let notes = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))], sortDescriptors: []
        ).result(for: store)
        let tree = Node.section(title: "Notes", content: .text(notes.first?.displayName ?? ""))
        let tips: [Node] = [.text("Stand up"), .section(title: "More", content: .text("Stretch"))]

        for case .text(let tip) in tips {
            Mixpanel.mainInstance().track(event: "tip", properties: ["text": tip])
        }
        guard case .section(let title, .text(let content)) = tree else { return }
        Mixpanel.mainInstance().track(event: "section", properties: ["title": title])
        Mixpanel.mainInstance().track(event: "content", properties: ["text": content]) // leak: clinical-data-to-third-party
    }
}
