import HealthKit
import RecordsCore
import RecordsUI
import SwiftUI

struct HomeView: View {
    let store: HKHealthStore

    var body: some View {
        NavigationStack {
            List {
                NavigationLink("Lab results") {
                    RecordList("Lab results", kind: .labs, reader: RecordReader(store: store))
                }
                NavigationLink("Allergies") {
                    RecordList("Allergies", kind: .allergies, reader: RecordReader(store: store))
                }
                NavigationLink("Insurance") {
                    RecordList("Insurance", kind: .coverage, reader: RecordReader(store: store))
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
        }
    }
}
