import SwiftUI
import HealthKit

struct DeskView: View {
    private let desk = Desk.shared

    var body: some View {
        NavigationStack {
            VStack {
                ShelfView()
                buttons
                NavigationLink("About") { About() }
            }
        }
    }

    private var buttons: some View {
        HStack {
            Button("Labs") { desk.open(.labResultRecord) }
            Button("Pressure") { desk.open(.vitalSignRecord) }
        }
    }
}
