// Combine: a Future with the records, combineLatest and merge
import UIKit
import Combine
import HealthKit
import FirebaseCrashlytics

func labs() -> AnyPublisher<[String], Never> {
    Future { promise in
        let query = HKSampleQuery(
            sampleType: HKClinicalType(.labResultRecord), predicate: nil, limit: 20, sortDescriptors: nil
        ) { _, samples, _ in
            promise(.success((samples as? [HKClinicalRecord] ?? []).map(\.displayName)))
        }
        HKHealthStore().execute(query)
    }
    .eraseToAnyPublisher()
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let tab = CurrentValueSubject<String, Never>("labs")
    private let link = PassthroughSubject<String, Never>()
    private var bag = Set<AnyCancellable>()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        tab.merge(with: link)
            .sink { Crashlytics.crashlytics().setCustomValue($0, forKey: "place") }
            .store(in: &bag)
        labs().combineLatest(tab)
            .sink { names, tab in
                Crashlytics.crashlytics().setCustomValue(tab, forKey: "tab")
                Crashlytics.crashlytics().setCustomValue(names.joined(separator: ","), forKey: "labs") // leak: clinical-data-to-third-party
            }
            .store(in: &bag)
        link.send("https://example-care.com/labs")
        return true
    }
}
