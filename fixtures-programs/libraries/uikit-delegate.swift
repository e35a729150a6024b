// asks: allergy condition | reads: allergy condition
// a chooser view controller tells its delegate the type that was chosen
import HealthKit
import SwiftUI
@MainActor protocol ChooserDelegate: AnyObject {
  func chooser(_ chooser: ChooserController, didChoose type: HKClinicalType)
}

final class ChooserController: UIViewController {
  weak var delegate: (any ChooserDelegate)?
  override func viewDidAppear(_ animated: Bool) {
    super.viewDidAppear(animated)
    delegate?.chooser(self, didChoose: HKClinicalType(.allergyRecord))
    delegate?.chooser(self, didChoose: HKClinicalType(.conditionRecord))
  }
}

@MainActor final class Reader: ChooserDelegate {
  private let store = HKHealthStore()
  func chooser(_ chooser: ChooserController, didChoose type: HKClinicalType) {
    store.requestAuthorization(toShare: nil, read: [type]) { [store] ok, _ in
      guard ok else { return }
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 9, sortDescriptors: nil) { _, _, _ in })
    }
  }
}

struct Chooser: UIViewControllerRepresentable {
  let reader: Reader
  func makeUIViewController(context: Context) -> ChooserController {
    let controller = ChooserController()
    controller.delegate = reader
    return controller
  }
  func updateUIViewController(_ controller: ChooserController, context: Context) {}
}

@main struct ChooserApp: App {
  private let reader = Reader()
  var body: some Scene { WindowGroup { Chooser(reader: reader) } }
}
