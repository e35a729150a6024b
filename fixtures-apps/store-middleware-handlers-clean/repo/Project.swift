import ProjectDescription

let project = Project(
    name: "Heron",
    packages: [
        .remote(url: "https://github.com/segmentio/analytics-swift", requirement: .upToNextMajor(from: "1.6.0")),
    ],
    targets: [
        .target(
            name: "Heron",
            destinations: .iOS,
            product: .app,
            bundleId: "health.heron.app",
            deploymentTargets: .iOS("18.0"),
            infoPlist: .file(path: "Heron/Info.plist"),
            sources: ["Heron/**"],
            entitlements: .file(path: "Heron/Heron.entitlements"),
            dependencies: [
                .package(product: "Segment"),
            ]
        ),
        .target(
            name: "HeronTests",
            destinations: .iOS,
            product: .unitTests,
            bundleId: "health.heron.tests",
            infoPlist: .default,
            sources: ["HeronTests/**"],
            dependencies: [
                .target(name: "Heron"),
            ]
        ),
    ]
)
