import SwiftUI

struct FindingListView: View {
    let shelf: FindingShelf

    var body: some View {
        NavigationStack {
            List(shelf.findings) { finding in
                NavigationLink(finding.title, value: finding)
            }
            .navigationTitle("Findings")
            .navigationDestination(for: Finding.self) { FindingPage(finding: $0) }
            .toolbar { NavigationLink("About") { AboutView() } }
            .task { try? await shelf.open() }
        }
    }
}

struct FindingPage: View {
    let finding: Finding

    var body: some View {
        Text(finding.title)
            .font(.title2)
            .userActivity(Trail.activityType) { activity in
                Trail.fill(activity, place: "finding-page", headline: finding.title)
            }
    }
}
