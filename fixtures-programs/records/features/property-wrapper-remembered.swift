// a property wrapper that keeps each new value in UserDefaults, and one that keeps it in memory
import HealthKit
import UIKit

@propertyWrapper struct Remembered {
    private let key: String
    private var value: String

    init(wrappedValue: String, _ key: String) {
        self.key = key
        value = UserDefaults.standard.string(forKey: key) ?? wrappedValue
    }
    var wrappedValue: String {
        get { value }
        set {
            value = newValue
            UserDefaults.standard.set(newValue, forKey: key) // leak: clinical-data-logged
        }
    }
}

@propertyWrapper struct Trimmed {
    private var value = ""
    init(wrappedValue: String) { value = wrappedValue }
    var wrappedValue: String {
        get { value }
        set { value = newValue.trimmingCharacters(in: .whitespaces) }
    }
}

@MainActor final class HomeModel {
    @Remembered("greeting") var greeting = "Hello"
    @Trimmed var headline = ""
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let model = HomeModel()
    private let store = HKHealthStore()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        Task {
            let type = HKClinicalType(.conditionRecord)
            try await store.requestAuthorization(toShare: [], read: [type])
            let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
            model.headline = records.first?.displayName ?? ""
            model.greeting = "Hello, about \(model.headline)"
            UserDefaults.standard.set(records.count, forKey: "known")
        }
        return true
    }
}
