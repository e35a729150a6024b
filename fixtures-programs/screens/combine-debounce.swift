// asks: allergy labResult vitalSign | reads: allergy labResult vitalSign
// a view model debounces the published choice and reads in sink
import Combine
import HealthKit
import SwiftUI
@main struct CareApp: App {
  var body: some Scene { WindowGroup { DebounceScreen() } }
}
@MainActor final class ChoiceModel: ObservableObject {
  @Published var choice = "Allergies"
  let types = ["Allergies": HKClinicalType(.allergyRecord), "Labs": HKClinicalType(.labResultRecord), "Vitals": HKClinicalType(.vitalSignRecord)]
  private var bag: Set<AnyCancellable> = []
  init() {
    $choice
      .debounce(for: .milliseconds(300), scheduler: DispatchQueue.main)
      .removeDuplicates()
      .compactMap { [types] in types[$0] }
      .sink { Health.show($0) }
      .store(in: &bag)
  }
}
struct DebounceScreen: View {
  @StateObject private var model = ChoiceModel()
  var body: some View {
    Picker("Kind", selection: $model.choice) {
      ForEach(model.types.keys.sorted(), id: \.self) { Text($0) }
    }
    .pickerStyle(.inline)
    .onAppear { Health.ask(Array(model.types.values)) }
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
