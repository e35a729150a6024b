import Shared
import SwiftUI

struct AllergiesView: View {
    let session: Session
    @State private var names: [String] = []

    var body: some View {
        List {
            ForEach(names, id: \.self) { name in
                Button(name) { session.open(name: name) }
            }
            Link("Privacy policy", destination: URL(string: "https://woodruff.health/privacy")!)
        }
        .task { names = (try? await session.load()) ?? [] }
    }
}
