// asks: condition labResult | reads: condition labResult
// a UISegmentedControl wrapped for SwiftUI, its Coordinator passes the choice on
import HealthKit
import SwiftUI
struct Segments: UIViewRepresentable {
  let ids: [HKClinicalTypeIdentifier]
  let onChoose: (HKClinicalTypeIdentifier) -> Void

  func makeUIView(context: Context) -> UISegmentedControl {
    let control = UISegmentedControl(items: ids.map(\.rawValue))
    control.addTarget(context.coordinator, action: #selector(Coordinator.changed(_:)), for: .valueChanged)
    return control
  }
  func updateUIView(_ control: UISegmentedControl, context: Context) {}
  func makeCoordinator() -> Coordinator { Coordinator(parent: self) }

  @MainActor final class Coordinator: NSObject {
    private let parent: Segments
    init(parent: Segments) { self.parent = parent }
    @objc func changed(_ control: UISegmentedControl) {
      parent.onChoose(parent.ids[control.selectedSegmentIndex])
    }
  }
}

@main struct SegmentsApp: App {
  private let store = HKHealthStore()
  var body: some Scene {
    WindowGroup {
      Segments(ids: [.conditionRecord, .labResultRecord]) { id in Task { try await read(HKClinicalType(id)) } }
    }
  }

  private func read(_ type: HKClinicalType) async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
