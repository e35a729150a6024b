import Shared
import SwiftUI

struct CardView: View {
    let load: LoadDentistCard
    @State private var lines: [String] = []

    var body: some View {
        NavigationStack {
            List(lines, id: \.self) { Text($0) }
                .navigationTitle("For the dentist")
                .toolbar { Link("Privacy policy", destination: URL(string: "https://www.aster-dental.com/legal/privacy")!) }
                .task { lines = (try? await load.load().lines) ?? [] }
        }
    }
}
