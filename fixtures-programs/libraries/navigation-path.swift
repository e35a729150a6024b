// asks: clinicalNote procedure | reads: clinicalNote procedure
// NavigationStack path; the value's destination reads its type
import HealthKit
import SwiftUI
enum Route: Hashable {
  case records(HKClinicalTypeIdentifier)
  case about
}

@main struct PathApp: App {
  @State private var path: [Route] = []
  var body: some Scene {
    WindowGroup {
      NavigationStack(path: $path) {
        List {
          NavigationLink("Notes", value: Route.records(.clinicalNoteRecord))
          Button("Surgeries") { path.append(.records(.procedureRecord)) }
          NavigationLink("About", value: Route.about)
        }
        .navigationDestination(for: Route.self) { route in
          switch route {
          case .records(let id): RecordsPage(type: HKClinicalType(id))
          case .about: Text("About")
          }
        }
      }
    }
  }
}

struct RecordsPage: View {
  let type: HKClinicalType
  var body: some View {
    ProgressView().task {
      let store = HKHealthStore()
      try? await store.requestAuthorization(toShare: [], read: [type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print((try? await query.result(for: store).count) ?? 0)
    }
  }
}
