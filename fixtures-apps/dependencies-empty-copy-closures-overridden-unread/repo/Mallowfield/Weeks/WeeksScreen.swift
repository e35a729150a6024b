import SwiftUI

struct WeeksScreen: View {
    @State var feature: WeeksFeature

    var body: some View {
        List {
            WeekBlock(title: "Blood pressure", lines: feature.pressures)
            WeekBlock(title: "Samples", lines: feature.samples)
        }
        .navigationTitle("Weeks")
        .task { await feature.onAppear() }
        .toolbar { NavigationLink("About") { AboutWeeks() } }
    }
}

#Preview {
    WeeksScreen(feature: WeeksFeature(deps: .preview))
}
