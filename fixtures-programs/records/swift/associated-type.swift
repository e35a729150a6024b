// generic function over a protocol with an associated type
import SwiftUI
import HealthKit
import FirebaseAnalytics

protocol Feed {
    associatedtype Item
    func items() async throws -> [Item]
    func title(of item: Item) -> String
}

struct RecordFeed: Feed {
    func items() async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
    }
    func title(of item: HKClinicalRecord) -> String { item.displayName }
}

struct ArticleFeed: Feed {
    func items() async throws -> [URL] { [URL(string: "https://example-care.com/pollen")!] }
    func title(of item: URL) -> String { item.lastPathComponent }
}

func headline<F: Feed>(_ feed: F) async throws -> String {
    guard let item = try await feed.items().first else { return "" }
    return feed.title(of: item)
}

@main
struct FeedApp: App {
    var body: some Scene {
        WindowGroup {
            Text("Feed").task {
                guard let article = try? await headline(ArticleFeed()) else { return }
                guard let record = try? await headline(RecordFeed()) else { return }
                Analytics.logEvent("article", parameters: ["title": article])
                Analytics.logEvent("record", parameters: ["title": record]) // leak: clinical-data-to-third-party
            }
        }
    }
}
