import SwiftUI

struct MeadowTabs: View {
    var body: some View {
        TabView {
            ForEach(AppFeatures.tabs, id: \.title) { feature in
                FeaturePage(model: FeaturePageModel(feature: feature))
                    .tabItem { Label(feature.title, systemImage: "leaf") }
            }
        }
        .tint(Theme.tint)
    }
}
