// asks: immunization labResult | reads: immunization labResult
// a table view's data source and didSelectRowAt use the same list
import HealthKit
import SwiftUI
final class RecordsTable: UITableViewController {
  private let store = HKHealthStore()
  private let rows: [(title: String, type: HKClinicalType)] = [
    ("Vaccines", HKClinicalType(.immunizationRecord)), ("Labs", HKClinicalType(.labResultRecord)),
  ]

  override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { rows.count }

  override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
    let cell = UITableViewCell(style: .default, reuseIdentifier: nil)
    cell.textLabel?.text = rows[indexPath.row].title
    return cell
  }

  override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
    let type = rows[indexPath.row].type
    Task {
      try await store.requestAuthorization(toShare: [], read: [type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      title = "\(try await query.result(for: store).count)"
    }
  }
}

struct TableScreen: UIViewControllerRepresentable {
  func makeUIViewController(context: Context) -> RecordsTable { RecordsTable(style: .plain) }
  func updateUIViewController(_ controller: RecordsTable, context: Context) {}
}

@main struct TableApp: App {
  var body: some Scene { WindowGroup { TableScreen() } }
}
