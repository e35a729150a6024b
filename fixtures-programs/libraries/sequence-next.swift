// asks: labResult medication vitalSign | reads: labResult medication vitalSign
// sequence(first:next:) walks from one step to the following
import HealthKit
import SwiftUI
indirect enum Step {
  case last(HKClinicalTypeIdentifier)
  case then(HKClinicalTypeIdentifier, Step)

  var id: HKClinicalTypeIdentifier {
    switch self { case .last(let id), .then(let id, _): id }
  }
  var next: Step? {
    if case .then(_, let step) = self { step } else { nil }
  }
}

let wizard = Step.then(.labResultRecord, .then(.vitalSignRecord, .last(.medicationRecord)))

@main struct WizardApp: App {
  var body: some Scene {
    WindowGroup { Text("Wizard").task { try? await run(from: wizard) } }
  }

  func run(from first: Step) async throws {
    let store = HKHealthStore()
    for step in sequence(first: first, next: \.next) {
      let type = HKClinicalType(step.id)
      try await store.requestAuthorization(toShare: [], read: [type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
