// NSKeyedArchiver of an NSSecureCoding class in the caches folder
import HealthKit
import Sentry
import SwiftUI

final class CachedPage: NSObject, NSSecureCoding {
    static let supportsSecureCoding = true
    let title: String
    let route: String

    init(title: String, route: String) { self.title = title; self.route = route }
    required init?(coder: NSCoder) {
        title = coder.decodeObject(of: NSString.self, forKey: "title") as String? ?? ""
        route = coder.decodeObject(of: NSString.self, forKey: "route") as String? ?? ""
    }
    func encode(with coder: NSCoder) {
        coder.encode(title, forKey: "title")
        coder.encode(route, forKey: "route")
    }
}

@main struct SloeApp: App {
    private let file = URL.cachesDirectory.appending(path: "page.archive")
    var body: some Scene {
        WindowGroup {
            Text("Procedures").task { try? await keep() }.onDisappear { try? restore() }
        }
    }

    private func keep() async throws {
        let type = HKClinicalType(.procedureRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let newest = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 1).result(for: store).first
        let page = CachedPage(title: newest?.displayName ?? "", route: "procedures/newest")
        try NSKeyedArchiver.archivedData(withRootObject: page, requiringSecureCoding: true).write(to: file)
    }

    private func restore() throws {
        guard let page = try NSKeyedUnarchiver.unarchivedObject(ofClass: CachedPage.self, from: Data(contentsOf: file)) else { return }
        SentrySDK.capture(message: "restored \(page.route)")
        SentrySDK.capture(message: "restored \(page.title)") // leak: clinical-data-to-third-party
    }
}
