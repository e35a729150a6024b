// asks: labResult medication | reads: labResult medication
// onOpenURL with the app's own links, made by Link in the same screen
import HealthKit
import SwiftUI
@main struct CareApp: App {
  var body: some Scene { WindowGroup { LinksScreen() } }
}
struct LinksScreen: View {
  private static let hosts: [String: HKClinicalType] = ["labs": HKClinicalType(.labResultRecord), "drugs": HKClinicalType(.medicationRecord)]
  var body: some View {
    VStack {
      ForEach(Self.hosts.keys.sorted(), id: \.self) { host in
        Link(host.capitalized, destination: URL(string: "mychart://\(host)")!)
      }
    }
    .onOpenURL { url in
      guard let host = url.host(), let type = Self.hosts[host] else { return }
      Health.show(type)
    }
    .onAppear { Health.ask(Array(Self.hosts.values)) }
  }
}
enum Health {
  static let store = HKHealthStore()
  static func ask(_ types: [HKClinicalType]) {
    store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
  }
  static func show(_ type: HKClinicalType) {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in print(samples?.count ?? 0) })
  }
}
