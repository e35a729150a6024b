// a Result from a completion handler, its success shown and its failure reported: nothing leaks
import HealthKit
import Sentry
import UIKit

final class RecordsController: UITableViewController {
    private let store = HKHealthStore()
    private var titles: [String] = []

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "cell")
        read { [weak self] result in
            DispatchQueue.main.async {
                switch result {
                case .success(let titles):
                    self?.titles = titles
                    self?.tableView.reloadData()
                case .failure(let error):
                    SentrySDK.capture(message: "read failed: \((error as NSError).code)")
                }
            }
        }
    }

    private func read(_ done: @escaping @Sendable (Result<[String], any Error>) -> Void) {
        let type = HKClinicalType(.conditionRecord)
        store.requestAuthorization(toShare: [], read: [type]) { [store] _, _ in
            store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
                if let error { return done(.failure(error)) }
                done(.success((samples as? [HKClinicalRecord] ?? []).map(\.displayName)))
            })
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { titles.count }
    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "cell", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = titles[indexPath.row]
        cell.contentConfiguration = content
        return cell
    }
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = RecordsController()
        window?.makeKeyAndVisible()
        return true
    }
}
