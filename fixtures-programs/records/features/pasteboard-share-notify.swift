// a record's detail screen: copy, share, remind
import HealthKit
import SwiftUI
import UserNotifications

struct DetailView: View {
    let record: HKClinicalRecord
    private var text: String {
        "\(record.displayName), \(record.startDate.formatted(date: .long, time: .omitted))"
    }

    var body: some View {
        VStack {
            Text(text)
            Button("Copy") { UIPasteboard.general.string = text } // leak: clinical-data-logged
            Button("Copy link to the app") { UIPasteboard.general.string = "https://apps.apple.com/app/id1499990000" }
            ShareLink("Share", item: text)
            Button("Remind me") { Task { try await remind() } }
        }
    }

    private func remind() async throws {
        let content = UNMutableNotificationContent()
        content.title = "Have a look at your records"
        try await UNUserNotificationCenter.current().add(UNNotificationRequest(identifier: record.uuid.uuidString, content: content, trigger: UNTimeIntervalNotificationTrigger(timeInterval: 3600, repeats: false)))
    }
}

@main struct YarrowApp: App {
    @State private var records: [HKClinicalRecord] = []

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                List(records, id: \.uuid) { record in NavigationLink(record.displayName) { DetailView(record: record) } }
            }
            .task { records = (try? await load()) ?? [] }
        }
    }

    private func load() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.allergyRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
