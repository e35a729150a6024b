import Shared
import SwiftUI

struct PlanView: View {
    let check: CheckPlan
    @State private var titles: [String] = []

    var body: some View {
        List {
            ForEach(titles, id: \.self) { Text($0) }
            Link("Privacy policy", destination: URL(string: "https://www.alder-asthma.org/privacy")!)
        }
        .task { titles = (try? await check.run()) ?? [] }
    }
}
